export { ZICHTBAARHEDEN, isZichtbaarheid, zichtbaarheidszin, type Zichtbaarheid } from '#domain';
