// In this order: the layer of Mantine first, so that the library's own rules win.
import '@fontsource-variable/ibm-plex-sans/wght.css';
import '@fontsource/ibm-plex-mono/400.css';
import 'virtual:mantine-styles';
import '@spilno/ui/styles.css';
