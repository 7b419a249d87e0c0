//go:build tools

// Package tools names the command that the tests and the demo build: Pulumi's language host for
// Node.js. It has a module of its own because it needs another version of Pulumi's SDK than the CLI.
package tools

import _ "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs"
