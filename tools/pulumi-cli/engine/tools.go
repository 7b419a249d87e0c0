//go:build tools

// Package tools names the command that the tests and the demo build: the Pulumi CLI.
package tools

import _ "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi"
