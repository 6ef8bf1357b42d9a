import { addPackageVersion } from '../../../../../lib/edit/msbuild/references.ts';

export default (text: string): string => addPackageVersion(text, 'Amazon.Lambda.SQSEvents', '3.0.0');
