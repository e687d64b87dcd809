/**
 * Tells values of a list apart by what they are, not by their JSON: an object or a function is named by the first place that it stands
 * at. Texts, numbers and the like are left to their JSON.
 */
export function identifyBy(values: readonly unknown[]): (value: unknown) => string | undefined {
  let places: Map<unknown, number> | undefined;
  return (value) => {
    if ((typeof value !== 'object' || value === null) && typeof value !== 'function' && typeof value !== 'symbol') {
      return undefined;
    }
    places ??= firstPlaces(values);
    const place = places.get(value);
    return place === undefined ? undefined : `\0#${place}`;
  };
}

function firstPlaces(values: readonly unknown[]): Map<unknown, number> {
  const places = new Map<unknown, number>();
  for (const [place, value] of values.entries()) if (!places.has(value)) places.set(value, place);
  return places;
}
