// The checker that is in this page, and one check of one certificate by it.
"use strict";

const embedded = id => document.getElementById(id).textContent;
const bytesOf = base64 => Uint8Array.from(atob(base64.trim()), character => character.charCodeAt(0));

async function sha256(bytes) {
    const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(sum, byte => byte.toString(16).padStart(2, "0")).join("");
}

async function unpack(base64) {
    const stream = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
}

// {module, sum}: compiled, and the SHA-256 of its bytes
async function loadChecker() {
    const bytes = await unpack(embedded("checker"));
    return { module: await WebAssembly.compile(bytes), sum: await sha256(bytes) };
}

// Checks the bytes in a worker of their own. `hear` is called with each event that the checker prints. The verdict is "accepted" only
// if the checker said so last, and ended with exit code 0. {verdict, reason}, by `done`; `stop` ends it.
function startCheck(module, bytes, hear) {
    const url = URL.createObjectURL(new Blob([embedded("worker")], { type: "text/javascript" }));
    const worker = new Worker(url);
    let said = null, finish;
    const done = new Promise(resolve => {
        finish = result => {
            worker.terminate();
            URL.revokeObjectURL(url);
            resolve(result);
        };
    });
    const failed = reason => finish({ verdict: "failed", reason });
    worker.onerror = event => failed(event.message || "the checker could not be started");
    worker.onmessage = ({ data }) => {
        if (data.line !== undefined) {
            const event = JSON.parse(data.line);
            said = event.end ?? null;
            hear(event);
        } else if (data.trap !== undefined) {
            failed(`the checker was ended: ${data.trap}`);
        } else if (said === null || (data.code === 0) !== (said.verdict === "accepted")) {
            failed(`the checker ended without a verdict (exit code ${data.code})`);
        } else {
            finish(said);
        }
    };
    worker.postMessage({ module, bytes });
    return { done, stop: () => finish({ verdict: "stopped", reason: "stopped before the checker was done" }) };
}
