import { changeHandler } from '../../../../lib/edit/csharp/change-handler.ts';

export default (text: string): string =>
  changeHandler(text, { input: 'SQSEvent', output: 'SQSBatchResponse' }, 'B');
