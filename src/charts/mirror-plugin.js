// The one Chart.js plugin: draws the shapes of a scene. Plain JavaScript that needs nothing around it, because a
// QuickChart server is sent the text of this very file. Keep it free of imports and of anything a compiler would rewrite.

function box(ctx, shape) {
  const limit = Math.min(shape.width, shape.height) / 2;
  const radii = (Array.isArray(shape.radius) ? shape.radius : [0, 0, 0, 0].fill(shape.radius)).map((radius) =>
    Math.max(0, Math.min(radius, limit)),
  );
  const right = shape.x + shape.width;
  const bottom = shape.y + shape.height;
  ctx.moveTo(shape.x + radii[0], shape.y);
  ctx.arcTo(right, shape.y, right, bottom, radii[1]);
  ctx.arcTo(right, bottom, shape.x, bottom, radii[2]);
  ctx.arcTo(shape.x, bottom, shape.x, shape.y, radii[3]);
  ctx.arcTo(shape.x, shape.y, right, shape.y, radii[0]);
  ctx.closePath();
}

function path(ctx, shape) {
  shape.points.forEach((point, index) => (index === 0 ? ctx.moveTo(...point) : ctx.lineTo(...point)));
  if (shape.fill) ctx.closePath();
}

function fitted(ctx, text, maxWidth) {
  if (ctx.measureText(text).width <= maxWidth) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && ctx.measureText(letters.join('').trimEnd() + '…').width > maxWidth) letters.pop();
  return letters.join('').trimEnd() + '…';
}

function write(ctx, shape, family) {
  ctx.font = `${shape.weight} ${shape.size}px ${family}`;
  ctx.textAlign = shape.align;
  ctx.textBaseline = 'alphabetic';
  const text = fitted(ctx, shape.text, shape.maxWidth);
  if (shape.halo) {
    ctx.strokeStyle = shape.halo;
    ctx.lineWidth = 4;
    ctx.strokeText(text, shape.x, shape.y);
  }
  ctx.fillStyle = shape.fill;
  ctx.fillText(text, shape.x, shape.y);
}

function drawOne(ctx, shape, family) {
  ctx.save();
  ctx.lineJoin = 'round';
  if (shape.draw === 'text') {
    write(ctx, shape, family);
  } else {
    ctx.beginPath();
    if (shape.draw === 'box') box(ctx, shape);
    if (shape.draw === 'path') path(ctx, shape);
    if (shape.draw === 'ring') ctx.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
    if (shape.fill) {
      ctx.fillStyle = shape.fill;
      ctx.fill();
    }
    if (shape.stroke) {
      ctx.strokeStyle = shape.stroke;
      ctx.lineWidth = shape.strokeWidth || 1;
      ctx.setLineDash(shape.dash || []);
      ctx.stroke();
    }
  }
  ctx.restore();
}

function drawAll(chart, layer) {
  // Chart.js wraps options in proxies that resolve defaults; the scene is read as it was written.
  const options = chart.config.options;
  const family = (options.font && options.font.family) || 'Inter, sans-serif';
  options.plugins.mirror[layer].forEach((shape) => drawOne(chart.ctx, shape, family));
}

export const mirrorPlugin = {
  id: 'mirror',
  beforeDraw: (chart) => drawAll(chart, 'under'),
  afterDraw: (chart) => drawAll(chart, 'over'),
};
