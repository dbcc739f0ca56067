import { All, Controller, Req } from '@nestjs/common';
import { problem, type Reply, type WebRequest } from '../../shell/index.ts';
import { OpenApi } from './open-api.ts';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The last of the API's controllers: what no other one answers. */
@Controller('v1')
export class UnknownController {
  constructor(private readonly openApi: OpenApi) {}

  @All('*path')
  unknown(@Req() { path, correlationId }: WebRequest): Reply {
    const allowed = this.methodsOf(path.replace(/^\/v1/, ''));
    if (allowed.length === 0) return problem(404, correlationId);
    const allow = allowed.map((method) => method.toUpperCase()).join(', ');
    return problem(405, correlationId, { detail: `Dit adres kent alleen ${allow}.` }).with({ allow });
  }

  private methodsOf(path: string): string[] {
    const items = Object.entries(this.openApi.document.paths).filter(([pattern]) => matches(pattern, path));
    return METHODS.filter((method) => items.some(([, item]) => item[method] !== undefined));
  }
}

const matches = (pattern: string, path: string): boolean => {
  const [asked, known] = [path.split('/'), pattern.split('/')];
  return (
    asked.length === known.length && known.every((part, at) => part.startsWith('{') || part === asked[at])
  );
};
