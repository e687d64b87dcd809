import { type Member, makeGenerator, RandomStream, type View, viewed } from '@phonyland/language-generator';
import { type CarMaker, carMakers } from '../../lists/carMakers.ts';
import { type Draw, simpleSource } from '../simpleSource.ts';

/** A car: one of the models of a maker. */
export interface Car {
  readonly maker: CarMaker;
  readonly model: string;
}

/** The car at an address: each maker as often as any other, and each of its models. */
export function drawCar({ root, locale }: View): Draw<Car> {
  const key = root.lazyStreamKey(`${locale}/vehicle.car`);
  return (w0, w1, w2, w3) => {
    const random = new RandomStream(key(), w0, w1, w2, w3);
    const makers = carMakers();
    const maker = makers[random.below(makers.length)]!;
    return { maker, model: maker.models[random.below(maker.models.length)]! };
  };
}

/** A member that tells of the car at the index: what all such members say at one index is of the same one. */
export function ofCar(tell: (car: Car) => string): Member<string, object> {
  return (view, path) => {
    const draw = drawCar(view);
    const source = simpleSource(view.root, path, (w0, w1, w2, w3) => tell(draw(w0, w1, w2, w3)));
    return viewed(view, makeGenerator(source), true);
  };
}
