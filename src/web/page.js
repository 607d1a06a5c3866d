// The page: shows each certificate, has it checked, and shows what the checker says.
"use strict";

const WORDS = {
    waiting: "waits for its turn", running: "being checked", accepted: "verified by this computer", rejected: "NOT verified: a claim is rejected",
    malformed: "NOT verified: this is no certificate", failed: "NOT verified", stopped: "NOT verified: stopped",
};
const MARKS = { accepted: "✓", running: "…", waiting: "…" };
const markOf = verdict => MARKS[verdict] ?? "✗";

function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
}

const button = (text, act) => {
    const made = element("button", { type: "button" }, text);
    made.onclick = act;
    return made;
};
const markup = (name, attributes, html) => {
    const made = element(name, attributes);
    made.innerHTML = html; // of the checker, which has escaped what is not its own
    return made;
};
const table = (head, rows, caption) => element("table", {}, element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...head.map(text => element("th", { scope: "col" }, text)))),
    element("tbody", {}, ...rows.map(row => element("tr", {}, ...row.map(text => element("td", {}, text))))));
const valueText = value => `${value.lo === undefined ? " = " : " ∈ "}${numberText(value)}`;
const numberText = value => (value.lo === undefined ? value : `[${value.lo}, ${value.hi}]`);

function save(name, bytes) {
    const url = URL.createObjectURL(new Blob([bytes], { type: "application/json" }));
    element("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
}

// ---- what the checker says ----

function lossOf({ loss, claims, cover, comment }) {
    const shown = element("div", { class: "loss" });
    shown.append(loss.mathml
        ? markup("p", { class: "formula" }, `<math display="block"><mi>ℓ</mi><mo stretchy="false">(</mo><mi>z</mi><mo stretchy="false">)</mo><mo>=</mo>${loss.mathml}</math>`)
        : element("p", { class: "formula" }, element("code", {}, `l(z) = ${loss.formula}`)));
    const given = Object.entries(loss.parameters);
    if (given.length > 0)
        shown.append(markup("p", { class: "given" }, "with " + loss.names.map((name, i) => `<math>${name}</math>${valueText(given[i][1])}`).join(", ")));
    if (cover)
        shown.append(element("p", {}, cover.accepted ? `for all of these parameters, by ${cover.cells} cells` : `The cells do not cover the parameters: ${cover.reason}`));
    if (comment) shown.append(element("p", { class: "comment" }, comment));
    calm(shown);
    shown.append(element("p", { class: "count" }, claims.length === 1 ? "One claim:" : `${claims.length} claims:`));
    return shown;
}

function detailsOf(claim, about) {
    const witness = Object.entries(claim.fields).map(([name, value]) => [name, numberText(value)]);
    const obligations = claim.obligations.map(o => [o.name, o.statement, o.verdict, String(o.boxes), o.margin ?? ""]);
    const details = element("details", {}, element("summary", {}, "Witness and obligations"));
    details.append(element("p", {}, `The theorem: section ${about.section} of the theory page; in Coq, `, element("code", {}, about.theorem), "."));
    if (witness.length > 0) details.append(element("div", { class: "scroll", tabindex: "0" }, table(["number", "value"], witness, "The witness: exact numbers")));
    if (claim.rows) details.append(element("p", {}, `and ${claim.rows.count} rows of numbers, which are in the certificate.`));
    details.append(element("div", { class: "scroll", tabindex: "0" },
        table(["name", "what has to hold", "verdict", "boxes", "margin"], obligations, "The obligations: with these the theorem holds")));
    return details;
}

function claimOf(claim, about) {
    const accepted = claim.verdict === "accepted";
    const item = element("li", { class: accepted ? "accepted" : "rejected", "data-claim": claim.claim });
    item.append(element("h3", {}, element("span", { class: "mark", "aria-hidden": "true" }, markOf(claim.verdict)),
        ` ${claim.claim.replaceAll("_", " ")} `, element("span", { class: "verdict" }, claim.verdict)));
    if (claim.html) item.append(markup("p", { class: "sentence" }, claim.html));
    if (claim.reason) item.append(element("p", { class: "reason" }, claim.reason));
    item.append(detailsOf(claim, about));
    return item;
}

// Brackets stretch around a fraction or a table only.
function calm(formula) {
    for (const bracket of formula.querySelectorAll("mo"))
        if ("()".includes(bracket.textContent) && !bracket.parentElement.querySelector("mfrac, mtable"))
            for (const [name, value] of [["stretchy", "false"], ["lspace", "0"], ["rspace", "0"]]) bracket.setAttribute(name, value);
}

// A short formula stays on one line.
function keepTogether(item) {
    for (const formula of item.querySelectorAll(".math"))
        if (formula.textContent.length <= 36) formula.classList.add("short");
    return item;
}

// ---- one certificate ----

class Certificate {
    constructor(name, bytes, foreign) {
        Object.assign(this, { name, bytes, foreign, verdict: "waiting" });
        this.banner = element("p", { class: "banner", role: "status" });
        this.progress = element("progress", { "aria-label": `check of ${name}` });
        this.loss = element("div");
        this.claims = element("ol", { class: "claims" });
        this.sum = element("code", { class: "sum" });
        this.actions = element("p", { class: "actions" });
        this.section = element("article", { "data-name": name, "data-verdict": "waiting" }, element("h2", {}, name));
        if (foreign) this.section.append(element("p", { class: "foreign" }, "Opened by you: this certificate is not part of the supplement."));
        this.section.append(this.banner, this.progress, this.loss, this.claims,
            element("p", { class: "file" }, `${bytes.length} bytes, SHA-256 `, this.sum), this.actions);
        this.actions.append(button("Save this certificate", () => save(name, bytes)), button("Show its text", () => this.showText()));
        this.again = button("Check again", () => enqueue(this));
        this.stopper = button("Stop", () => this.check?.stop());
        this.actions.append(this.again, this.stopper);
        sha256(bytes).then(sum => { this.sum.textContent = sum; });
        this.become("waiting");
    }

    become(verdict, remark = "") {
        this.verdict = this.section.dataset.verdict = verdict;
        this.banner.textContent = `${markOf(verdict)} ${WORDS[verdict]}${remark}`;
        this.progress.hidden = this.stopper.hidden = verdict !== "running";
        this.again.hidden = verdict === "running" || verdict === "waiting";
        showTotal();
    }

    async run(checker) {
        const start = performance.now(), seconds = () => ((performance.now() - start) / 1000).toFixed(1);
        let kinds = [], heard = 0;
        this.loss.replaceChildren();
        this.claims.replaceChildren();
        this.progress.removeAttribute("value");
        this.become("running");
        this.check = startCheck(checker.module, this.bytes, event => {
            if (event.begin) {
                kinds = event.begin.claims;
                this.loss.replaceChildren(lossOf(event.begin));
            } else if (event.claim) {
                this.claims.append(keepTogether(claimOf(event.claim, kinds[heard++])));
                this.progress.max = kinds.length;
                this.progress.value = heard;
            }
        });
        const clock = setInterval(() => { this.progress.title = this.time.textContent = `${heard} of ${kinds.length} claims, ${seconds()} s`; }, 250);
        this.time = element("span", { class: "time", "aria-hidden": "true" });
        this.progress.after(this.time);
        const { verdict, reason } = await this.check.done;
        clearInterval(clock);
        this.time.remove();
        this.section.dataset.seconds = seconds();
        this.become(verdict, verdict === "accepted" ? ` in ${seconds()} s: all ${kinds.length} claims` : `: ${reason ?? ""}`);
    }

    showText() {
        if (this.text) this.text.remove();
        else this.section.append(this.text = element("pre", { tabindex: "0" }, new TextDecoder().decode(this.bytes)));
        if (!this.text.isConnected) this.text = null;
    }
}

// ---- all of them, one after another ----

const certificates = [], queue = [];
let working = false;
const checkerLoaded = loadChecker();

function showTotal() {
    const ours = certificates.filter(one => !one.foreign), total = document.getElementById("total");
    const verdicts = ours.map(one => one.verdict), done = verdicts.filter(verdict => verdict === "accepted").length;
    const busy = verdicts.some(verdict => verdict === "running" || verdict === "waiting");
    const verdict = ours.length === 0 ? "none" : busy ? "running" : done === ours.length ? "accepted" : "rejected";
    total.dataset.verdict = verdict;
    total.textContent = {
        none: "No certificate is in this page: open one below.",
        running: `… ${done} of ${ours.length} certificates verified so far`,
        accepted: `✓ ${ours.length === 1 ? "The certificate is" : `All ${ours.length} certificates are`} verified, by this computer, just now`,
        rejected: `✗ ${ours.length - done} of ${ours.length} certificates are NOT verified`,
    }[verdict];
}

async function enqueue(certificate) {
    certificate.become("waiting");
    queue.push(certificate);
    if (working) return;
    working = true;
    try {
        const checker = await checkerLoaded;
        while (queue.length > 0) await queue.shift().run(checker);
    } catch (error) {
        queue.splice(0).concat(certificate).forEach(one => one.become("failed", `: this browser cannot run the checker (${error.message})`));
    }
    working = false;
}

function add(name, bytes, foreign) {
    const certificate = new Certificate(name, bytes, foreign);
    certificates.push(certificate);
    document.getElementById(foreign ? "others" : "certificates").append(certificate.section);
    if (foreign) certificate.section.scrollIntoView();
    enqueue(certificate);
}

// ---- certificates that the reader brings ----

async function addFiles(files) {
    for (const file of files) add(file.name, new Uint8Array(await file.arrayBuffer()), true);
}

function addText(text) {
    if (text.trim() !== "") add("pasted text", new TextEncoder().encode(text), true);
}

function listen() {
    const input = document.getElementById("file"), text = document.getElementById("text");
    input.onchange = () => { addFiles(input.files); input.value = ""; };
    document.getElementById("check-text").onclick = () => { addText(text.value); text.value = ""; };
    document.ondragover = event => event.preventDefault();
    document.ondrop = event => { event.preventDefault(); addFiles(event.dataTransfer.files); };
    document.onpaste = event => {
        if (event.target instanceof HTMLTextAreaElement) return;
        if (event.clipboardData.files.length > 0) addFiles(event.clipboardData.files);
        else addText(event.clipboardData.getData("text"));
    };
    document.getElementById("print").onclick = () => print();
}

// ---- the supplement's own words ----

function describe() {
    const about = JSON.parse(embedded("supplement"));
    document.title = about.title;
    document.getElementById("title").textContent = about.title;
    document.getElementById("authors").textContent = about.authors.join(", ");
    for (const shown of document.querySelectorAll("[data-with]")) shown.hidden = (shown.dataset.with === "certificates") !== (about.certificates.length > 0);
    document.getElementById("commands").textContent = about.certificates.length > 0
        ? `sha256sum -c SHA256SUMS\nprodstab-check ${about.certificates.map(one => one.name).join(" ")}` : "prodstab-check CERTIFICATE.json";
    checkerLoaded.then(({ sum }) => { document.getElementById("checker-sum").textContent = sum; }, () => {});
    showTotal();
    for (const { name, svg } of about.figures) // as an image it can neither run nor load anything
        document.getElementById("figures").append(element("figure", {},
            element("img", { src: "data:image/svg+xml," + encodeURIComponent(svg), alt: `figure ${name}` }), element("figcaption", {}, name)));
    document.getElementById("cite").hidden = about.cite === "";
    document.getElementById("bibliography").textContent = about.cite;
    for (const { name, text } of about.certificates) add(name, new TextEncoder().encode(text), false);
}

listen();
describe();
