/** What `pulumi new typescript` tells the compiler: no esModuleInterop, no skipLibCheck, the oldest way of finding modules. */
export const templateOptions = {
  strict: true,
  outDir: "bin",
  target: "es2020",
  module: "commonjs",
  moduleResolution: "node",
  sourceMap: true,
  experimentalDecorators: true,
  pretty: true,
  noFallthroughCasesInSwitch: true,
  noImplicitReturns: true,
  forceConsistentCasingInFileNames: true,
};

/** The files that it writes, but for the program. */
export const templateFiles = {
  "package.json": {
    name: "pair",
    main: "index.ts",
    devDependencies: { "@types/node": "^18", typescript: "^5.0.0" },
    dependencies: { "@pulumi/pulumi": "^3.113.0" },
  },
  "Pulumi.yaml":
    "name: pair\ndescription: A minimal TypeScript Pulumi program\nruntime:\n  name: nodejs\n  options:\n    packagemanager: npm\n",
  "tsconfig.json": { compilerOptions: templateOptions, files: ["index.ts"] },
};
