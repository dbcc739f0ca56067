import { Global, Module } from '@nestjs/common';
import { LinkPost } from '#identity';

const post: LinkPost = { sendInloglink: async () => undefined, sendNieuweLink: async () => undefined };

/** For a world without an outbox: links are made, and mailed to nobody. */
@Global()
@Module({ providers: [{ provide: LinkPost, useValue: post }], exports: [LinkPost] })
export class NoPostModule {}
