import { matching } from "./checks.js";
export const topicInput = {
    kind: 'text',
    message: 'Topic',
    check: matching('Topic', /^(?!\.{1,2}$)[\w.-]{1,249}$/, 'orders'),
    default: 'orders',
};
