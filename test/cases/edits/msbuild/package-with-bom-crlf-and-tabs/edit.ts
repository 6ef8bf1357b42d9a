import { addPackageReference } from '../../../../../lib/edit/msbuild/references.ts';

export default (text: string): string => addPackageReference(text, 'Amazon.Lambda.SQSEvents', '3.0.0');
