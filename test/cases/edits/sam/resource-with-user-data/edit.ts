import { addResource } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string =>
  addResource(text, 'Q', {
    Type: 'AWS::EC2::Instance',
    Properties: {
      UserData: { 'Fn::Base64': { 'Fn::Sub': '#!/bin/bash\necho ${X}\n' } },
      Path: { 'Fn::GetAtt': ['A', { Ref: 'X' }] },
    },
  });
