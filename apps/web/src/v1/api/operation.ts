import { HttpCode, applyDecorators, type Type } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiIncludeEndpoint,
  ApiOperation,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { Problem } from './problem.ts';

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'Wat u stuurde, klopt niet; alle fouten staan erin.',
  401: 'Zonder geldige sleutel.',
  403: 'Deze sleutel mag dit niet.',
  404: 'Bestaat niet, of is niet te zien met deze sleutel.',
  409: 'Kan nu niet: waar het traject staat en wat er ontbreekt, staan erin.',
  413: 'Te groot.',
  415: 'Geen JSON.',
  500: 'Een fout van ons.',
};

const problems = (...statuses: number[]) =>
  statuses.map((status) =>
    ApiResponse({
      status,
      description: PROBLEMS[status] ?? '',
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
    }),
  );

const described = (summary: string): MethodDecorator =>
  applyDecorators(ApiIncludeEndpoint(), ApiOperation({ summary }));

const READING = problems(400, 401, 403, 404, 500);
const CHANGING = [...READING, ...problems(409, 413, 415)];

const answers = (model: Type, description: string, status = 200) =>
  applyDecorators(ApiExtraModels(Problem, model), ApiResponse({ status, description, type: model }));

/** GET of one thing. */
export const Toont = (model: Type, summary: string): MethodDecorator =>
  applyDecorators(described(summary), answers(model, summary), ...READING);

/** GET of a page of things. */
export const ToontLijst = (model: Type, summary: string): MethodDecorator =>
  applyDecorators(
    described(summary),
    ApiExtraModels(Problem, model),
    ApiResponse({ status: 200, description: summary, schema: pageOf(model) }),
    ...READING,
  );

/** A change; answers with what it led to. */
export const Doet = (model: Type, summary: string): MethodDecorator =>
  applyDecorators(described(summary), HttpCode(200), answers(model, summary), ...CHANGING);

/** A change that leaves nothing to show. */
export const DoetStil = (summary: string): MethodDecorator =>
  applyDecorators(
    described(summary),
    ApiExtraModels(Problem),
    HttpCode(204),
    ApiResponse({ status: 204, description: 'Gedaan.' }),
    ...CHANGING,
  );

/** POST of something new: 201 with its address; 200 when the same request came before. */
export const Maakt = (model: Type, summary: string): MethodDecorator =>
  applyDecorators(Doet(model, summary), answers(model, 'Nieuw; het adres staat in Location.', 201));

/** GET of a file, always to be saved. */
export const Downloadt = (summary: string): MethodDecorator =>
  applyDecorators(
    described(summary),
    ApiExtraModels(Problem),
    ApiResponse({
      status: 200,
      description: summary,
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    }),
    ...READING,
  );

const pageOf = (model: Type) => ({
  type: 'object',
  required: ['aantal', 'pagina', 'paginas', 'resultaten'],
  properties: {
    aantal: { type: 'integer', description: 'Van alle pagina’s samen.' },
    pagina: { type: 'integer' },
    paginas: { type: 'integer' },
    resultaten: { type: 'array', items: { $ref: getSchemaPath(model) } },
  },
});
