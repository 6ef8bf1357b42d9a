import { addUsing } from "../../../../../lib/edit/csharp/edit/add-using.js";
export default (text) => addUsing(text, 'Amazon.Lambda.SQSEvents');
