import { addProjectReference } from '../../../../../lib/edit/msbuild/references.ts';

export default (text: string): string => addProjectReference(text, '../Shared/Shared.csproj');
