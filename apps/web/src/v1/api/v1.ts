import { Controller, UseGuards, UseInterceptors, UsePipes, applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { AnswerInterceptor } from './answer.interceptor.ts';
import { InputPipe } from './input.pipe.ts';
import { SleutelGuard } from './sleutel.ts';

export const BEARER = 'bearer';

/** A resource of the API: bearers only, checked input, problems instead of pages. */
export const V1 = (tag: string, path: string): ClassDecorator =>
  applyDecorators(
    Controller(`v1/${path}`),
    ApiTags(tag),
    ApiBearerAuth(BEARER),
    UseGuards(SleutelGuard),
    UsePipes(InputPipe),
    UseInterceptors(AnswerInterceptor),
  );
