import { makeEnumConvertersGeneric } from '../../../../../lib/edit/csharp/edit/make-enum-converters-generic.ts';

export default (text: string): string => makeEnumConvertersGeneric(text);
