// The configuration is TypeScript; tsx lets Node read it.
require('tsx/cjs');
module.exports = require('./scripts/webpack/config').default;
