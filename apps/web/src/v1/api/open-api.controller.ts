import { Controller, Get } from '@nestjs/common';
import { ApiIncludeEndpoint, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Reply } from '../../shell/index.ts';
import { OpenApi } from './open-api.ts';

@Controller('v1')
export class OpenApiController {
  constructor(private readonly openApi: OpenApi) {}

  /** Without a key and for every origin: tools in a browser read it. */
  @Get('openapi.json')
  @ApiIncludeEndpoint()
  @ApiOperation({ summary: 'De beschrijving van deze API.', security: [] })
  @ApiOkResponse({ description: 'OpenAPI 3.1', schema: { type: 'object' } })
  document(): Reply {
    return new Reply(200, JSON.stringify(this.openApi.document), {
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  }
}
