import { makeEnumConvertersGeneric } from "../../../../../lib/edit/csharp/edit/generic-enum-converter.js";
export default (text) => makeEnumConvertersGeneric(text);
