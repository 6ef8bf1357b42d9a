import { addToSln } from "../../../../../lib/edit/solution-file/sln.js";
export default (text) => addToSln(addToSln(text, 'src/A/A.csproj', 'src/functions'), 'src/B/B.csproj', 'src/functions');
