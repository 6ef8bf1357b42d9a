import { addSerializable } from '../../../../../lib/edit/csharp/edit/edit-serializable.ts';

export default (text: string): string =>
  ['Billing', 'Other'].reduce(
    (each, name) => addSerializable(each, 'C', `${name}.Item`, { typeInfoPropertyName: `${name}Item` }),
    text,
  );
