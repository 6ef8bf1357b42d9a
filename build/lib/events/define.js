/** In the order in which they are shown. */
export const categories = [
    'plain',
    'http',
    'authorizer',
    'messaging',
    'stream',
    'storage',
    'eventbridge',
    'schedule',
    'workflow',
    'cognito',
    'graphql',
    'ai',
    'management',
    'devops',
];
export function defineEventSource(source) {
    return source;
}
