import { setPropertyDirective } from '../../../../../lib/edit/csharp/edit/set-property-directive.ts';

export default (text: string): string => setPropertyDirective(text, 'TrimMode', 'full');
