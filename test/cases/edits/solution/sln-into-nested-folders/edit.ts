import { addToSln } from '../../../../../lib/edit/solution-file/sln.ts';

export default (text: string): string =>
  addToSln(addToSln(text, 'src/A/A.csproj', 'src/functions'), 'src/B/B.csproj', 'src/functions');
