import { readJson } from "../edit/json/parse.js";
import { setJson } from "../edit/json/edit.js";
/** Where .yo-rc.json keeps what each function of a solution was made with. */
const PATH = ['generator-lambda-aot', 'answers', 'functions'];
export const recordsFile = '.yo-rc.json';
/** Whether two choices are for the same event source of the same function: its options may differ. */
export const isSameSource = (left, right) => left.name === right.name && left.event === right.event && left.resource === right.resource;
/**
 * Notes what a function is made with, so that a later command can tell what is still as it was generated.
 *
 * @param text of .yo-rc.json
 * @param ended notes that are no longer true
 */
export function withRecord(text, choices, ended = []) {
    const records = recordsIn(text).filter((each) => !ended.some((old) => isSameSource(old, each)));
    const at = records.findIndex((each) => isSameSource(each, choices));
    return setJson(text, PATH, at < 0 ? [...records, choices] : records.with(at, choices));
}
function recordsIn(text) {
    const found = PATH.reduce((each, key) => each?.[key], readJson(text));
    return Array.isArray(found) ? found : [];
}
