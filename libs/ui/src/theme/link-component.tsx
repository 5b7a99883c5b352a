import {
  createContext,
  useContext,
  type AnchorHTMLAttributes,
  type ComponentType,
  type ReactNode,
  type Ref,
} from 'react';

/** What every link of the library hands to the link component: a plain anchor's attributes with a certain `href`. */
export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Address inside or outside the application. */
  readonly href: string;
  /** Text of the link. */
  readonly children?: ReactNode;
  /** Reference to the anchor element. */
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** A component that draws a link. A router's link fits once `href` is renamed to what it expects. */
export type LinkComponent = ComponentType<LinkProps>;

function PlainLink(props: LinkProps) {
  return <a {...props} />;
}

const LinkComponentContext = createContext<LinkComponent>(PlainLink);

/** Makes every link below be drawn by the given component. */
export const LinkComponentProvider = LinkComponentContext.Provider;

/** A link drawn by the component given to `SpilnoProvider`, or a plain anchor. */
export function Link(props: LinkProps) {
  const Component = useContext(LinkComponentContext);
  return <Component {...props} />;
}
