import sharp from 'sharp';

// Loaders of libvips that pictures from outside may reach; SVG, TIFF and all others stay shut.
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'];

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: LOADERS.map((loader) => `VipsForeignLoad${loader}`) });
// Nothing is decoded twice, so a cache would only keep strangers' pixels in memory.
sharp.cache(false);

export { sharp };
