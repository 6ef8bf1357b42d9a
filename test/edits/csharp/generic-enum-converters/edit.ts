import { makeEnumConvertersGeneric } from '../../../../lib/edit/csharp/generic-enum-converter.ts';

export default (text: string): string => makeEnumConvertersGeneric(text);
