#!/usr/bin/env -S node --no-warnings
// prodstab-check as it runs in a browser, for the tests of the native program: PRODSTAB_WASM is the file that is run, the arguments
// and standard input are its own. It sees no file. A trap is no verdict: exit code 4.
import { readFileSync } from "node:fs";
import { WASI } from "node:wasi";

const wasi = new WASI({ version: "preview1", args: ["prodstab-check", ...process.argv.slice(2)], returnOnExit: true });
const module = new WebAssembly.Module(readFileSync(process.env.PRODSTAB_WASM));
const { wasi_snapshot_preview1: imports } = wasi.getImportObject();
// called directly, Node 20's fd_read aborts when the memory has grown
const { fd_read } = imports;
imports.fd_read = (...rest) => fd_read(...rest);
const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: imports });
try {
    process.exitCode = wasi.start(instance);
} catch (trap) {
    console.error(`prodstab-check: ${trap.message}`);
    process.exitCode = 4;
}
