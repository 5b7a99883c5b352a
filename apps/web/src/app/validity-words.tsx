import { useEffect } from 'react';
import { useIntl } from 'react-intl';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the browser says of a field that is empty or no e-mail address, in the language of the page instead of the browser's. */
export function ValidityWords() {
  const intl = useIntl();
  useEffect(() => {
    const told = new Set<Field>();
    const forget = () => {
      for (const field of told) field.setCustomValidity('');
      told.clear();
    };
    const tell = ({ target }: Event) => {
      const field = target as Field;
      const { valueMissing, typeMismatch } = field.validity;
      const id = valueMissing ? 'app.input.required' : typeMismatch && field.type === 'email' ? 'app.input.notAnEmail' : null;
      if (id === null) return;
      field.setCustomValidity(intl.formatMessage({ id }));
      told.add(field);
    };
    document.addEventListener('invalid', tell, true);
    for (const type of AGAIN) document.addEventListener(type, forget, true);
    return () => {
      forget();
      document.removeEventListener('invalid', tell, true);
      for (const type of AGAIN) document.removeEventListener(type, forget, true);
    };
  }, [intl]);
  return null;
}

/** After these the field is judged anew. */
const AGAIN = ['input', 'change', 'pointerdown', 'keydown'] as const;
