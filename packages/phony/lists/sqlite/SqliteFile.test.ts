import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { SqliteFile } from './SqliteFile.ts';

// Made by SQLite 3 with pages of 512 bytes, so that 60 rows fill a tree of several pages and the longest overflow theirs.
const BYTES = gunzipSync(
  Buffer.from(
    'H4sIAAAAAAACA+1da2xUxxWec/dxd/3Cxhizfl6/sI0feL27Xm8MeBzsEMfGD7BJAiHFmKUxwdg4hkKrtDa28RscIAGSUrVSiFr1j384ldr8KEpbqUhtFbVS' +
      '1R9URe2PVmorpShtqroVPXNno7aqSRxi7N2d82nm6NravXfuOff75nFnZve2N/cMBo2jfQO9XYOGh2kMgHHDYIxZMZ9h/4El9L+PAOyTYWXl3RCPBxq0MLiF' +
      'JqrRr+mpyckwvGuw6/Dx4M6uAUyWnXsa6joajI66x5sbDPyHURRjNB4xGls6GnY17DFaWjuMls7m5tIYo6WrN2h0NDzTgce5bQM93cFcA7/cXGrsDXYNvvTR' +
      'V0qNlr5B+cHiHWBPTU2Fg+YFWwdfCA6YRvufi5r/MoqWuGixiA0GnaAobJjzoF0cnoFF+Bv8Bf4Ev4ffwq/hV/AL+Bnchh/C9+F78DbMw7fhLfgGfBWuwiWY' +
      'hQkYgS/DWRiEPjgGQTgEB2CfPJXaOFmD5lgAzX4/mn2VaPa60bRVoNm9Fc1T5Wh2laGpL0VTV4Jm2xY0/iI0pZvRFOegKRRCXJAtgpSFJicTTXYGmsx0NOlp' +
      'aDa50KSkolmXgiY+EU3cOjSxCWhiBMGdcWgcsWj0GDR2pwi8LuTZFm8+A8cYfAjvwovsQzx8RBiOsemay2kZfjl/8QfjKINeSOo/s0YYsGJZdBiui503y+Kp' +
      '/YMs5f1Hd81Oi7imNmzTmsxrVtbeDVWkpZ/ltB7NDi7d2WiYJ3XXvidP+vFf0sEOzOGIXzTrZvYlBk+hWV0MN+u6xaU7zp1i70iPVNX+fTmFD08Me+wivrZz' +
      'gf1t5t34aj/474ZSeJZaxj+ZgQuNxDmLE+MC2kiv1iqZWq19tkc0IsN5xKFbmO4cccMBVvvPyH0uPzn+wH7JRIoenCuMEdICo8WWBW4+wgGuPXKBj9z4v81E' +
      'ipzwPhmrW9J1y2jQdlPWHO4KHuqarmGjInLjf4WJFDbh7YkT4bWN5TjqE2V43dwe/nVp5MZ/hIm0VuH+YjyGGxxjB2MXZHvDXWmhyKxm/J9nIq08RrITBJOd' +
      '512J2e/L0Hp4DCMOh1n8G5hIDx/m6nWirayd70yZb+JxK9GrJaxm/HOYSEvH9rlEQWEYT8q4cldS2McTqC0dJSAljsaILh9y/Pcig5/Dm3AE7Hi4lhg9niLa' +
      'gtrk9v0dsi1YWWF7tDUJXjV5dO8Gs50yCY2X+6XIBXjySrRT8ATrR33J4uyOiYaa+lB3tZqvX97Z8SNJo5nrzf7QhHNr4SH5fT9PWqo/hIeJI6eShAst47vz' +
      '74ea01XWJXvF+OkE4j/pBPmC6n8CxZ9A8Seo1//X2DyD42giAGPuVN2arlumfGy0LjSPopJvDPt3P1i6jWPOjWKYDCbP9v5kjqes+RgKXn0D8Z/0n7yguv77' +
      'GOShWbYId7tQhMExXcbeCU0RqvTao5QerrE9m0SVY5s6yW7865a8Ww9Pjfz30VjwVOI/6T95QW39B/ZnJlLU47wjTSi5c7qH3Zkckkru4y5VR0HxptOI/8R/' +
      'YD9lIkU+v4vSBb+1mQKA+6HBgSqeRvNRHsj/DOI/8R/E0N98hFC8IUNQHGa6oNT5nqS4n6fTfKSH438W8Z/4D+xrTKQwZPvTmbqVgWU2Ew5YF3Va27HS/DeI' +
      '/8R/YH1MpFXAuD3LHEudfRYutlXI6jvAM2ltzxrxP5c8TvwH9jQTaSV5npUteO64kAK3W2RP3FPBs2i+YZjxP5/iQfwHFmAifTqGbzPMsfQL7Zoz+HXJcDfP' +
      'JoZHFP83U7SI/yC6gcYDaN6ZI6Z6aBfjtdbQchJPpYPG0qOE/2K3sRLyhNLPAOl/1EZ2ues/J+X6z8PgwMO1wUT/ZrM9+UrAmpsmX+x4/Dx3aBXak3gBz0RT' +
      'gTmlce5ly0J9qJ6rcq7Amd0TnnzdynTbXJ2l1V/Bc4Y+1VgXfmjrhCvPnPM+Z9PunQ51pr08Z4k57/h32fjZXPMN2cVG7cZUqGHu4cbQ/78hw7/FlpPlxBXS' +
      'f4Ky9UMF+YL4T1A2/pXkBeI/Qdn4e8kLxH+CsvGvIi8Q/wlqQq7/vsmgC024YrKsyBzSvOS2pWXIdXueAM8bCvdJ/1i66snEQnNN0iunrNf9ocHbap4XDmuS' +
      'sABizX+AWED6T1A2/jXkBeI/QeX2XzmDEla+jIbYiS3m8o3Lxfaa/XIrHK+b5w9F/fINvLHtk08UiykClku9tpuhXY+8FTERvCYNb+oxzDuIBaT/BGXjz8kL' +
      'xH+Cuu0/YPeYSGpg8islYj6m43LQfud2Ey9Qd8US3nYt5p3EAtJ/gsr6HyX7v03ll5prCK7k6FMlc7KH7uEFQ7Qm9UHcfxzzE+QJ0n+Cyvq/wESKGJnfXmau' +
      'Sb5y0FG/ITQQ642lNckPwX3xq7+N5AnSf4LK+j/HRAoLbe8qN6d6vepyxmbIn2L1+vjmsJ/qFaHcfxJzM3mC9J+gsv73M5FWA9Ow1dzL4NVO52/uyOmw3ipe' +
      'GPa/3xel3G/C3EqeIP0nqKz/rUyklZD33ApzguBrSTHv3jsk5d3PC6N/gmCEcr8F8x7yBOk/QWX938FEegi597jNXdNe2x27ENod1FsdR16NGO63Y+4kT5D+' +
      'E1TW/wfv/zzdXilmSzqvOuO+8627vIjm0kQV9zswP0OeUPoZeJa8QPU/IUqDu6z9v8/K/b+72T/wcHUwc8Jv/kLUdd/6WzfkiyCfl5eszmoMvMSRmX1V5lDl' +
      'tbNJR3+UKAvg4VtWdqgST9I1U+4z1w1f256Y/YHsJPsq45f5rgtP8PxMitecE3ENEv54+n15AjcvXnpH7wPTZzzmhjNXG+J/fC3k2ApevMSGM0z+6tdzRBSl' +
      'JeIgeYHqf4KyjYPPkS+UfgoOkRdI/wnKxv8weUHp+HeTF0j/CcrGP0heUDr+R8kLpP8EZeP/AnlB6fj3kBdI/wlqQu7/PS9+/2U+EvZ+mc0K6FYG2utlKfOt' +
      'iwnhvekLlvfF2bhqc0+y6yc3lPu5fB3v4yXhMI8SC/B5zMeJBUrrfy95gep/grLx7yMvKB1/2nOD9J+gdP+viEE+mo/rd/XUmPv2vFGw6a+W0Kzial4W9fv2' +
      '4N0NzDY+Zs6/fr0nddc3mbx3Py+N+D3psPQnML9ELFBa/wfJC1T/E5SN/2nygtLx/wJ5gfSfoG7/D9jvmEhRigsx28yFvm90pX23uE123wK8jPYkxBs/9W+q' +
      'MdXPAPAAAA==',
    'base64',
  ),
);

it('reads the rows of a table, whatever their values and sizes', () => {
  const rows = [...new SqliteFile(BYTES).rows('Car')];
  expect(rows).toEqual(
    Array.from({ length: 60 }, (_, i) => ({
      Id: i * i * i * i * 37 - 5,
      Name: i % 7 === 0 ? null : `Çar ${i}`,
      Price: i / 4,
      Seats: [0, 1, 300, -1, 70_000, 2 ** 40][i % 6],
      Note: 'x'.repeat(i * 30),
    })),
  );
});

it('reads an empty table, and refuses what it does not know', () => {
  expect([...new SqliteFile(BYTES).rows('Other')]).toEqual([]);
  expect(() => [...new SqliteFile(BYTES).rows('Bike')]).toThrow('the database has no table Bike');
  expect(() => new SqliteFile(Buffer.alloc(4096))).toThrow('these bytes are no SQLite database');
});
