/** The bot's picture: in the header of the page, and in the tab. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><title>Definitiebot</title>
<rect width="36" height="36" rx="9" fill="#154273"/>
<path d="M9 10.5h18M9 16.5h18M9 22.5h9" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/>
<path d="m20.5 25 3 3 6-7" stroke="#7fd8a5" stroke-width="3" fill="none" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
`;
