import { generatorOf } from '../../lib/yeoman/command-generator.ts';

export default await generatorOf('function');
