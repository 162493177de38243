// All design tokens: colours, type, space, radius. Style sheets use them as --mantine-* and --hl-* variables.
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import type { KeyboardEvent } from 'react';

const pine: MantineColorsTuple = [
  '#eefaf8',
  '#d6f1ec',
  '#abe2d9',
  '#7bd0c4',
  '#4fb9ab',
  '#2a988c',
  '#147a72',
  '#0f655f',
  '#0c524d',
  '#0a413e',
];

const gray: MantineColorsTuple = [
  '#f8fafa',
  '#f1f4f4',
  '#e6eaeb',
  '#d9dfe0',
  '#c3cbcd',
  '#9aa5a8',
  '#7a8689',
  '#566366',
  '#38444a',
  '#1b2529',
];

const dark: MantineColorsTuple = [
  '#dfe5e6',
  '#b4bfc2',
  '#8b989c',
  '#6d7b80',
  '#3a4649',
  '#2d373a',
  '#232c2f',
  '#1a2123',
  '#141a1c',
  '#0f1415',
];

/** The tones of badges, bars and notices: [background, text] per scheme, each pair at least 4.5 to 1. */
export const tones = {
  neutral: { light: ['#e9edee', '#3f4b50'], dark: ['#2b3538', '#c6d0d2'] },
  blue: { light: ['#e1edfb', '#1b4f8f'], dark: ['#17304d', '#a5cdf8'] },
  violet: { light: ['#ece8fb', '#5234a3'], dark: ['#2e2552', '#c9bcf7'] },
  cyan: { light: ['#dcf2f5', '#0d5866'], dark: ['#11363e', '#93dbe8'] },
  amber: { light: ['#fcefd2', '#764a04'], dark: ['#3f2f0d', '#f2cd83'] },
  green: { light: ['#ddf3e1', '#1b5e2d'], dark: ['#16371f', '#9adca8'] },
  red: { light: ['#fce6e4', '#9a231b'], dark: ['#461c19', '#f7b2ac'] },
} as const;

export type Tone = keyof typeof tones;

/** The shades of a heat map, from nothing to the most: one hue that gets stronger, so that no eye needs to tell hues apart. */
const heat = {
  light: ['#f1f4f4', '#d3ebe7', '#a4d8d0', '#6cbdb3', '#147a72', '#0a413e'],
  dark: ['#232c2f', '#173f3e', '#15595a', '#1c7b75', '#7bd0c4', '#d6f1ec'],
};

/** Text on the weak, the middle and the strong shades. */
const heatText = {
  light: ['#1b2529', '#1b2529', '#ffffff'],
  dark: ['#dfe5e6', '#ffffff', '#0f1415'],
};

const heatVariables = (scheme: 'light' | 'dark') =>
  Object.fromEntries([
    ...heat[scheme].map((shade, place) => [`--hl-heat-${place}`, shade]),
    ...heatText[scheme].map((text, place) => [`--hl-heat-text-${place}`, text]),
  ]);

const toneVariables = (scheme: 'light' | 'dark') =>
  Object.fromEntries(
    Object.entries(tones).flatMap(([name, pair]) => [
      [`--hl-${name}-bg`, pair[scheme][0]],
      [`--hl-${name}-fg`, pair[scheme][1]],
    ]),
  );

const font =
  "'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Lists to choose from open inside their landmark, and it is the list itself that scrolls. */
const list = {
  comboboxProps: { shadow: 'md', withinPortal: false, floatingStrategy: 'fixed' as const },
  withScrollArea: false,
  styles: { options: { maxHeight: 240, overflowY: 'auto' as const } },
};

/** Enter in a list chooses; where nothing is marked yet it does nothing, and never sends the form that is half filled in. */
const choices = { ...list, onKeyDown: keepForm };

function keepForm(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault();
}

export const theme = createTheme({
  colors: { pine, gray, dark },
  primaryColor: 'pine',
  primaryShade: { light: 6, dark: 6 },
  fontFamily: font,
  headings: { fontFamily: font, fontWeight: '620' },
  defaultRadius: 'md',
  radius: { sm: '0.25rem', md: '0.4375rem', lg: '0.75rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: {
        centered: false,
        size: 'lg',
        closeButtonProps: { 'aria-label': 'Close' },
        // Without a transform, which would stay: a list that opens in a short dialog would be cut off at its edge.
        transitionProps: { transition: 'fade' as const },
      },
    },
    Tooltip: {
      defaultProps: {
        multiline: true,
        maw: 300,
        events: { hover: true, focus: true, touch: true },
      },
    },
    Select: { defaultProps: choices },
    MultiSelect: { defaultProps: choices },
    TagsInput: { defaultProps: list },
    // Inside its landmark, not at the end of the page, and with nothing but menu items in the menu.
    Menu: {
      defaultProps: {
        shadow: 'md',
        withinPortal: false,
        floatingStrategy: 'fixed',
        withInitialFocusPlaceholder: false,
      },
    },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--hl-sidebar': '15rem',
    '--hl-content': '78rem',
    '--hl-gap': '1.5rem',
  },
  light: {
    '--mantine-color-body': '#f6f8f8',
    '--mantine-color-text': gray[9],
    '--mantine-color-dimmed': gray[7],
    '--mantine-color-placeholder': '#667377',
    '--mantine-color-error': '#a8261d',
    '--mantine-color-anchor': pine[7],
    '--mantine-color-default-border': gray[4],
    '--hl-surface': '#ffffff',
    '--hl-sunken': gray[1],
    '--hl-line': gray[2],
    '--hl-field-line': gray[6],
    '--hl-hover': '#f0f5f5',
    '--hl-accent': pine[6],
    '--hl-accent-soft': pine[0],
    '--hl-accent-text': pine[7],
    '--hl-bar': pine[5],
    ...toneVariables('light'),
    ...heatVariables('light'),
  },
  dark: {
    '--mantine-color-body': dark[8],
    '--mantine-color-text': dark[0],
    '--mantine-color-dimmed': '#a3afb2',
    '--mantine-color-placeholder': '#93a0a4',
    '--mantine-color-error': '#ff9c94',
    '--mantine-color-anchor': pine[3],
    '--mantine-color-default-border': dark[4],
    '--hl-surface': dark[7],
    '--hl-sunken': dark[6],
    '--hl-line': dark[5],
    '--hl-field-line': dark[3],
    '--hl-hover': dark[6],
    '--hl-accent': pine[4],
    '--hl-accent-soft': '#15302f',
    '--hl-accent-text': pine[2],
    '--hl-bar': pine[4],
    ...toneVariables('dark'),
    ...heatVariables('dark'),
  },
});
