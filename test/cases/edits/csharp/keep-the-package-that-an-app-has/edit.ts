import { addPackageDirective } from '../../../../../lib/edit/csharp/edit/add-package-directive.ts';

export default (text: string): string => addPackageDirective(text, 'Amazon.Lambda.SQSEvents', '3.0.0');
