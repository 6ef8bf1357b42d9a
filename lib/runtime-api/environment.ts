/** The configuration of a function, as it sees it. */
export interface FunctionSettings {
  readonly name: string;
  /** MB */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  readonly region: string;
  /** As its Handler setting has it; undefined: bootstrap. */
  readonly handler?: string | undefined;
}

const ACCOUNT = '123456789012';

export function functionArn({ name, region }: FunctionSettings): string {
  return `arn:aws:lambda:${region}:${ACCOUNT}:function:${name}`;
}

/**
 * The environment variables that Lambda sets for a function.
 *
 * @param taskRoot folder of the executable
 * @param runtimeApi host and port
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
 */
export function lambdaEnvironment(
  settings: FunctionSettings,
  taskRoot: string,
  runtimeApi: string,
): Record<string, string> {
  const today = new Date().toISOString().slice(0, 10).replaceAll('-', '/');
  return {
    _HANDLER: settings.handler ?? 'bootstrap',
    _X_AMZN_TRACE_ID: '',
    AWS_DEFAULT_REGION: settings.region,
    AWS_REGION: settings.region,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memory),
    AWS_LAMBDA_FUNCTION_NAME: settings.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${settings.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: `${today}/[$LATEST]0123456789abcdef0123456789abcdef`,
    AWS_LAMBDA_RUNTIME_API: runtimeApi,
    LAMBDA_RUNTIME_DIR: '/var/runtime',
    LAMBDA_TASK_ROOT: taskRoot,
    LANG: 'en_US.UTF-8',
    LD_LIBRARY_PATH: '/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib',
    PATH: '/usr/local/bin:/usr/bin:/bin:/opt/bin',
    TZ: ':UTC',
  };
}
