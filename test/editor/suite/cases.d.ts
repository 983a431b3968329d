/** Made by esbuild.mjs: loads every *.test.ts of this folder that is meant for the host. */
declare module 'concord:cases' {}
