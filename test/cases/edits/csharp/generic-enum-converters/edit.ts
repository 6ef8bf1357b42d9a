import { makeEnumConvertersGeneric } from '../../../../../lib/edit/csharp/edit/generic-enum-converter.ts';

export default (text: string): string => makeEnumConvertersGeneric(text);
