# syntax=docker/dockerfile:1
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-progress \
 && npm run build -- --only bot,queue,cli \
 && npm prune --omit=dev --ignore-scripts

# Bundles and the packages that they use, and what applying migrations reads: no sources, no development tools.
FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json /app/prisma.config.ts ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/scripts/start.mjs ./scripts/
COPY --from=build /app/prisma/migrations ./prisma/migrations
COPY --from=build /app/prisma/tools ./prisma/tools
COPY --from=build /app/prisma/schema.prisma /app/prisma/roles.sql /app/prisma/database.sql ./prisma/
COPY --from=build /app/cli/package.json ./cli/
COPY --from=build /app/cli/bin ./cli/bin
COPY --from=build /app/cli/dist ./cli/dist
COPY --from=build /app/queue/dist ./queue/dist
COPY --from=build /app/bot/dist ./bot/dist
COPY LICENSE NOTICE ./
USER node
EXPOSE 8080
CMD ["node", "scripts/start.mjs"]
