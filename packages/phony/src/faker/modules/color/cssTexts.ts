// How the numbers of colours are written in CSS. Those from 0 to 1 that are shares become whole per cents.

export function rgbCss([red, green, blue, alpha]: readonly number[]): string {
  return alpha === undefined ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${alpha})`;
}

export function cmykCss([cyan, magenta, yellow, black]: readonly number[]): string {
  return `cmyk(${percent(cyan!)}, ${percent(magenta!)}, ${percent(yellow!)}, ${percent(black!)})`;
}

export function hslCss([hue, saturation, lightness, alpha]: readonly number[]): string {
  const opacity = alpha === undefined ? '' : ` / ${alpha}`;
  return `hsl(${hue}deg ${percent(saturation!)} ${percent(lightness!)}${opacity})`;
}

export function hwbCss([hue, whiteness, blackness]: readonly number[]): string {
  return `hwb(${hue} ${percent(whiteness!)} ${percent(blackness!)})`;
}

export function labCss([lightness, a, b]: readonly number[]): string {
  return `lab(${percent(lightness!)} ${a} ${b})`;
}

export function lchCss([lightness, chroma, hue]: readonly number[]): string {
  return `lch(${percent(lightness!)} ${chroma} ${hue})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
