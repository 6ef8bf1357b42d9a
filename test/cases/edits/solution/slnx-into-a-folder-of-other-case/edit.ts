import { addToSlnx } from '../../../../../lib/edit/solution-file/slnx.ts';

export default (text: string): string => addToSlnx(text, 'src/A/A.csproj', 'src');
