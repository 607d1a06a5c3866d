// Runs the checker on one certificate, in a worker. It is sent {module, bytes}; it sends back each line that the checker prints as
// {line}, and {code} at its end, or {trap} if it had none. The checker sees standard input, standard output and a clock; no file.
"use strict";

const SUCCESS = 0, BAD_FILE = 8, NO_SUCH_CALL = 52;

class Exit {
    constructor(code) { this.code = code; }
}

function systemOf(input, print) {
    let memory, at = 0;
    const view = () => new DataView(memory.buffer);
    // the parts of memory that a list of (address, length) names
    const parts = (list, count) => Array.from({ length: count }, (_, i) =>
        new Uint8Array(memory.buffer, view().getUint32(list + 8 * i, true), view().getUint32(list + 8 * i + 4, true)));
    const answer = (address, value) => (view().setUint32(address, value, true), SUCCESS);
    const calls = {
        args_sizes_get: (count, size) => answer(count, 1) || answer(size, 1),
        args_get: (list, text) => (view().setUint8(text, 0), answer(list, text)),
        clock_time_get: (clock, precision, address) =>
            (view().setBigUint64(address, BigInt(Math.round(performance.now() * 1e6)), true), SUCCESS),
        fd_fdstat_get: (file, address) => {
            if (file > 2) return BAD_FILE;
            new Uint8Array(memory.buffer, address, 24).fill(0);
            view().setUint8(address, 2); // a terminal: printed as soon as there is something to print
            return SUCCESS;
        },
        fd_prestat_get: () => BAD_FILE,
        fd_close: () => SUCCESS,
        fd_read: (file, list, count, address) => {
            if (file !== 0) return BAD_FILE;
            let read = 0;
            for (const part of parts(list, count)) {
                const piece = input.subarray(at, at + part.length);
                part.set(piece);
                at += piece.length;
                read += piece.length;
            }
            return answer(address, read);
        },
        fd_write: (file, list, count, address) => {
            if (file !== 1 && file !== 2) return BAD_FILE;
            let written = 0;
            for (const part of parts(list, count)) {
                if (file === 1) print(part.slice());
                written += part.length;
            }
            return answer(address, written);
        },
        proc_exit: code => { throw new Exit(code); },
    };
    return {
        calls: new Proxy(calls, { get: (known, name) => known[name] ?? (() => NO_SUCH_CALL) }),
        use: instance => { memory = instance.exports.memory; },
    };
}

function linesOf(send) {
    const decoder = new TextDecoder();
    let text = "";
    return bytes => {
        const lines = (text + decoder.decode(bytes, { stream: true })).split("\n");
        text = lines.pop();
        lines.forEach(send);
    };
}

function run(module, bytes) {
    const system = systemOf(bytes, linesOf(line => postMessage({ line })));
    try {
        const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: system.calls });
        system.use(instance);
        instance.exports._start();
        postMessage({ code: 0 });
    } catch (end) {
        postMessage(end instanceof Exit ? { code: end.code } : { trap: String(end.message ?? end) });
    }
}

onmessage = ({ data }) => run(data.module, data.bytes);
