import { addToSln } from "../../../../../lib/edit/solution-file/sln.js";
export default (text) => addToSln(text, 'src/Orders/Orders.csproj');
