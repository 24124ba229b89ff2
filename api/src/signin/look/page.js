const field = (id) => document.getElementById(id);

for (const account of document.querySelectorAll('[data-username]')) {
  account.addEventListener('click', () => {
    field('username').value = account.dataset.username;
    field('password').value = account.dataset.password;
    document.querySelector('form .main').focus();
  });
}

const show = field('show');
if (show) {
  show.hidden = false;
  show.addEventListener('click', () => {
    const password = field('password');
    const hidden = password.type === 'password';
    password.type = hidden ? 'text' : 'password';
    show.textContent = hidden ? show.dataset.hide : show.dataset.show;
  });
}

document.querySelector('[data-go]')?.click();
