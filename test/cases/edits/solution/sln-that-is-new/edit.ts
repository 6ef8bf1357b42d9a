import { addToSln } from '../../../../../lib/edit/solution-file/sln.ts';

export default (text: string): string => addToSln(text, 'src/A/A.csproj');
