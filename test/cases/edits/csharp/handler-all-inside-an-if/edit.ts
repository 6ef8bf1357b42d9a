import { changeHandler } from '../../../../../lib/edit/csharp/edit/change-handler.ts';

export default (text: string): string =>
  changeHandler(text, { input: 'SQSEvent', output: 'SQSBatchResponse' });
