import { addUsing } from '../../../../lib/edit/csharp/add-using.ts';

export default (text: string): string => addUsing(text, 'Amazon.Lambda.APIGatewayEvents');
