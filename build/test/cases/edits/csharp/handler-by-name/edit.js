import { changeHandler } from "../../../../../lib/edit/csharp/edit/change-handler.js";
export default (text) => changeHandler(text, { input: 'SQSEvent', output: 'SQSBatchResponse' }, 'B');
