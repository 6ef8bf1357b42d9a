import { addToSlnx } from "../../../../../lib/edit/solution-file/slnx.js";
export default (text) => addToSlnx(text, 'src/Orders/Orders.csproj');
